// The text of a document: a click chooses a clause, a selection may give work, the sentence looked for comes into view.
export function attach(list) {
    list.addEventListener("click", e => {
        const clause = e.target.closest(".rt-clause");
        if (clause && !e.target.closest("a, button, input, select, textarea, label, summary, form") && getSelection().isCollapsed) {
            clause.querySelector(".rt-clause-link")?.click();
        }
    });
}

export function lead(list) {
    const now = list.querySelector(".rt-sentence.now");
    if (now && matchMedia("(min-width: 1000px)").matches || now && !document.querySelector(".rt-suggestions")) {
        now.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
}
