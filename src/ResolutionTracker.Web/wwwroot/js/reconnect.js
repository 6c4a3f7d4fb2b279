// The page lives on a connection. When it is lost for good, wait until the server answers, then reload:
// reloading earlier would leave the browser's own error page.
const dialog = document.getElementById("components-reconnect-modal");
const again = document.getElementById("components-reconnect-button");
let waiting = 0;

const open = () => dialog.open || dialog.showModal();

async function reloadWhenServed() {
    clearTimeout(waiting);
    try {
        const answer = await fetch("/health/live", { cache: "no-store" });
        if (answer.status < 500) {
            location.reload();
            return;
        }
    } catch {
        // still away
    }
    waiting = setTimeout(reloadWhenServed, 3000);
}

async function reconnect() {
    try {
        if (await Blazor.reconnect()) {
            clearTimeout(waiting);
            return;
        }
    } catch {
        // the server could not be reached at all
    }
    await reloadWhenServed();
}

dialog?.addEventListener("components-reconnect-state-changed", e => {
    switch (e.detail.state) {
        case "show":
            open();
            break;
        case "hide":
            clearTimeout(waiting);
            dialog.close();
            break;
        case "failed":
        case "rejected":
        case "paused":
        case "resume-failed":
            open();
            void reloadWhenServed();
            break;
    }
});

// A connection that must come back by itself is never dismissed by Escape.
dialog?.addEventListener("cancel", e => e.preventDefault());
again?.addEventListener("click", () => void reconnect());
document.addEventListener("visibilitychange", () => {
    if (dialog?.open && document.visibilityState === "visible") {
        void reconnect();
    }
});
