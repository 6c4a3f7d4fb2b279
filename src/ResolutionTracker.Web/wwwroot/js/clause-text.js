// The text of a document: a click chooses a clause, a selection may give work, the sentence looked for comes into view.
export function attach(list) {
    if (!list) return; // the page has gone while this was on its way
    list.addEventListener("click", e => {
        const clause = e.target.closest(".rt-clause");
        if (clause && !e.target.closest("a, button, input, select, textarea, label, summary, form") && getSelection().isCollapsed) {
            clause.querySelector(".rt-clause-link")?.click();
        }
    });

    let waiting = 0;
    const changed = () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => list.isConnected ? offer(list) : document.removeEventListener("selectionchange", changed), 150);
    };
    document.addEventListener("selectionchange", changed);

    // Whoever was quick has selected before this page listened.
    changed();
    document.addEventListener("keydown", e => {
        const box = list.querySelector(".rt-selection");
        if (!list.isConnected || !box || box.hidden) {
            return;
        }
        if (e.key === "Escape") {
            getSelection().removeAllRanges();
            hide(box);
        } else if (e.key === "Tab" && !e.shiftKey && !box.contains(document.activeElement)) {
            e.preventDefault();
            box.querySelector("a").focus();
        }
    });
}

export function lead(list) {
    if (!list) return; // the page has gone while this was on its way
    const now = list.querySelector(".rt-marked.now");
    const panel = document.querySelector(".rt-suggestions");
    if (now && (!panel || matchMedia("(min-width: 961px)").matches)) {
        now.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
}

// The chosen clause comes into view where it is not: after a jump from an assignment, or to the next one.
export function show(list) {
    if (!list) return; // the page has gone while this was on its way
    const chosen = list.querySelector(".rt-clause.chosen");
    if (!chosen || list.querySelector(".rt-sentence.now")) return;
    const place = chosen.getBoundingClientRect();
    const foot = document.querySelector(".rt-clause-panel") && matchMedia("(max-width: 960px)").matches ? innerHeight * .45 : innerHeight;
    if (place.top < 70 || place.bottom > foot) {
        chosen.scrollIntoView({ block: matchMedia("(max-width: 960px)").matches ? "start" : "center" });
        if (matchMedia("(max-width: 960px)").matches) scrollBy(0, -80);
    }
}

function offer(list) {
    const box = list.querySelector(".rt-selection");
    if (!box || box.contains(document.activeElement)) {
        return;
    }
    const chosen = chosenWords(list);
    if (!chosen) {
        hide(box);
        return;
    }
    const link = box.querySelector("a");
    const address = new URL(link.href);
    address.search = new URLSearchParams({ muc: chosen.clause, tu: chosen.from, dai: chosen.length, ...(chosen.goesOn ? { "nhieu-muc": "true" } : {}) });
    link.href = address.pathname + address.search;
    const was = box.hidden;
    box.hidden = false;
    const where = getSelection().getRangeAt(0).getBoundingClientRect();
    const within = list.getBoundingClientRect();
    box.style.top = `${where.bottom - within.top + 6}px`;
    box.style.left = `${Math.max(0, Math.min(where.left - within.left, within.width - box.offsetWidth - 8))}px`;
    if (was) {
        const said = box.querySelector("[data-said]");
        said.textContent = said.dataset.said;
    }
}

function hide(box) {
    box.hidden = true;
    box.querySelector("[data-said]").textContent = "";
}

// The first clause that has words of the selection, and which of its words those are.
function chosenWords(list) {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
        return null;
    }
    const range = selection.getRangeAt(0);
    const found = [...list.querySelectorAll("[data-clause]")].filter(c => range.intersectsNode(c)).map(c => ({ clause: c.dataset.clause, ...piece(c, range) })).filter(p => p.length > 0);
    return found.length === 0 ? null : { ...found[0], goesOn: found.length > 1 };
}

function piece(clause, range) {
    let from = -1, to = -1;
    for (const run of clause.querySelectorAll("[data-at]")) {
        const words = run.firstChild;
        if (!words || !range.intersectsNode(words)) {
            continue;
        }
        const at = Number(run.dataset.at);
        const start = at + (range.startContainer === words ? range.startOffset : 0);
        const end = at + (range.endContainer === words ? range.endOffset : words.data.length);
        if (end > start) {
            from = from < 0 ? start : from;
            to = end;
        }
    }
    return { from, length: to - from };
}

// Where the cursor stands in a box of text, or where what is chosen in it begins.
export function cursor(area) {
    return area?.selectionStart ?? 0;
}
