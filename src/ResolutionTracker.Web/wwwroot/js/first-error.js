// Leads to the first box that was refused, whatever marks it as wrong.
export function focus(form) {
    form?.querySelector("[aria-invalid=true]")?.focus();
}
