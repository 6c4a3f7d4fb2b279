// Sends what stands in a box of text as a file of its own, however long it is.
export async function send(area, url) {
    if (!area.value.trim()) return { status: 0, text: "" };
    const form = new FormData();
    form.append("file", new File([area.value], "van-ban.txt", { type: "text/plain" }));
    try {
        const answer = await fetch(url, {
            method: "POST",
            body: form,
            headers: { RequestVerificationToken: document.querySelector("meta[name=request-token]")?.content ?? "", Accept: "application/json" },
        });
        return { status: answer.status, text: (await answer.text()).slice(0, 4000) };
    } catch {
        return { status: -1, text: "" };
    }
}

// Puts the text as it stands into the box, unless somebody was quicker.
export async function fill(area, url) {
    if (!area) return; // the page has gone while this was on its way
    try {
        const answer = await fetch(url, { headers: { Accept: "text/plain" } });
        if (answer.ok) {
            const text = await answer.text();
            if (!area.value) area.value = text;
        }
    } catch {
        // Without the network the box stays empty; a text can still be pasted.
    }
}
