// The list is the circuit's; the box itself is the reader's. Only keys that steer the open list are kept from the browser.
export function attach(box) {
    if (!box) return; // the box has gone while this was on its way
    box.addEventListener("keydown", e => {
        const open = box.getAttribute("aria-expanded") === "true";
        if (!e.isComposing && (e.key === "ArrowDown" || e.key === "ArrowUp" || (open && (e.key === "Enter" || e.key === "Escape")))) {
            e.preventDefault();
        }
    });
}

export function say(box, text) {
    if (box) box.value = text;
}
