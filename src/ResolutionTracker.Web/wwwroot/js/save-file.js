// Gives the browser a file made on the server, without an address of its own: what is in it is shown once.
export async function save(name, content) {
    const url = URL.createObjectURL(new Blob([await content.arrayBuffer()], { type: "text/csv" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
}
