// Runs before the first paint, so that a dark page does not flash white.
(() => {
    const chosen = document.cookie.split("; ").find(c => c.startsWith("theme="))?.slice(6);
    const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
