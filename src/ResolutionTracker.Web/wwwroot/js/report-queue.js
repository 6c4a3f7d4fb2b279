// The keys of the queue press what is on the page. They are silent wherever somebody types, composes a word or answers a dialog.
const keys = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, a: "approve", d: "approve", r: "return", t: "return", o: "open" };
let heard = null;

export function attach(panel) {
    detach();
    heard = e => {
        const meaning = keys[e.key.length === 1 ? e.key.toLowerCase() : e.key];
        const at = document.activeElement;
        if (!meaning || e.isComposing || e.keyCode === 229 || e.ctrlKey || e.altKey || e.metaKey || e.defaultPrevented
            || !panel?.isConnected || document.querySelector(".mud-dialog")
            || (at !== document.body && at?.tagName !== "H1" && !panel.contains(at))
            || at?.closest("input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog]")
            || (e.repeat && typeof meaning === "string")) {
            return;
        }
        e.preventDefault();
        if (typeof meaning === "string") {
            panel.querySelector(`[data-act=${meaning}]:not([disabled])`)?.click();
            return;
        }
        const rows = [...panel.querySelectorAll("ol button")];
        const next = rows[rows.findIndex(r => r.hasAttribute("aria-current")) + meaning];
        next?.click();
        next?.focus({ preventScroll: true });
        next?.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", heard);
}

export function detach() {
    if (heard) {
        document.removeEventListener("keydown", heard);
        heard = null;
    }
}
