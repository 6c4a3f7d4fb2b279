// The keys of the suggestions. They are silent wherever somebody types, composes a word, or works outside the panel.
const keys = { j: "next", ArrowDown: "next", k: "previous", ArrowUp: "previous", a: "accept", Enter: "accept", s: "change", x: "refuse", u: "undo", "?": "keys" };
const once = ["accept", "change", "refuse", "undo", "keys"];
let heard = null;

export function attach(panel, owner) {
    detach();
    heard = e => {
        if (e.key === "Escape" && leaveBox(panel, e)) {
            return;
        }
        const meaning = keys[e.key.length === 1 ? e.key.toLowerCase() : e.key];
        const at = document.activeElement;
        const inside = panel.contains(at);
        if (!meaning || e.isComposing || e.keyCode === 229 || e.ctrlKey || e.altKey || e.metaKey || e.defaultPrevented
            || (!inside && at !== document.body)
            || at.closest("input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox], [role=dialog]")
            || (e.key === "Enter" && at.closest("a, button, summary"))
            || (e.key.startsWith("Arrow") && !inside)
            || (e.repeat && once.includes(meaning))) {
            return;
        }
        e.preventDefault();
        owner.invokeMethodAsync("OnKeyAsync", meaning);
    };
    document.addEventListener("keydown", heard);
}

export function detach() {
    if (heard) {
        document.removeEventListener("keydown", heard);
        heard = null;
    }
}

// From a box of the card back to the card, where the keys act; an open list, a refusal and a word being composed take Esc for themselves.
function leaveBox(panel, e) {
    const box = document.activeElement;
    const card = box?.closest(".rt-suggestion.current > article");
    if (!card || !panel.contains(card) || e.defaultPrevented || e.isComposing || e.keyCode === 229
        || !box.matches("input, textarea, select") || box.closest(".rt-refuse")) {
        return false;
    }
    e.preventDefault();
    focusCurrent(panel);
    return true;
}

export function focusCurrent(panel) {
    const card = panel.querySelector(".rt-suggestion.current > article");
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: "nearest" });
}

export function focusForm(panel) {
    const card = panel.querySelector(".rt-suggestion.current");
    (card?.querySelector(".rt-refuse input") ?? card?.querySelector("[aria-invalid=true]") ?? card?.querySelector("input, select, textarea"))?.focus();
}
