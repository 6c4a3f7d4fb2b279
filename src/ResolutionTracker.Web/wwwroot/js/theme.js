export const isDark = () => document.documentElement.dataset.theme === "dark";

export function choose(dark) {
    const theme = dark ? "dark" : "light";
    document.documentElement.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
}
