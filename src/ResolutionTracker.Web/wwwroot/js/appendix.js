let stop = null;

const isTyping = target => target.closest("input:not([type=checkbox]), textarea, select, [contenteditable=true]") !== null;

// j and k go from row to row, Enter opens one, Ctrl+Enter keeps it. A key that a Vietnamese input method is still composing with is none of ours.
function press(event, list) {
    if (event.isComposing || event.keyCode === 229) return;
    const form = event.target.closest?.("form[data-row-form]");
    if (form && event.key === "Enter" && event.ctrlKey) {
        event.preventDefault();
        // The box that is typed in has not told its value yet.
        document.activeElement?.dispatchEvent(new Event("change", { bubbles: true }));
        form.requestSubmit();
        return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.altKey || event.metaKey || document.querySelector("[role=dialog]")) return;
    const rows = [...list.querySelectorAll("[data-row]")];
    const at = rows.indexOf(document.activeElement?.closest("[data-row]"));
    if (event.key === "j" || event.key === "k") {
        event.preventDefault();
        rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + (event.key === "j" ? 1 : -1)))]?.focus();
    } else if (event.key === "Enter" && document.activeElement?.matches("[data-row]")) {
        event.preventDefault();
        document.activeElement.querySelector("[data-edit]")?.click();
    }
}

// The rows begin at their top, however far down the step before was left.
export function begin() {
    window.scrollTo(0, 0);
}

export function steer(list) {
    stop?.abort();
    stop = new AbortController();
    document.addEventListener("keydown", event => press(event, list), { signal: stop.signal });
}

export function release() {
    stop?.abort();
    stop = null;
}
