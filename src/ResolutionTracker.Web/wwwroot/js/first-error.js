// Leads to the first box of the form that was refused, whatever marks it as wrong.
export function focus(within) {
    within?.closest("form")?.querySelector("[aria-invalid=true]")?.focus();
}
