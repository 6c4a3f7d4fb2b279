// Sends each chosen or dropped file by itself and tells the circuit how it goes.
const attached = new WeakMap();
let nextKey = 1;

function problemOf(file, options) {
    const dot = file.name.lastIndexOf(".");
    const extension = dot < 0 ? "" : file.name.slice(dot).toLowerCase();
    if (!options.extensions.includes(extension)) return "FileKind";
    if (file.size > options.maxBytes) return "FileTooBig";
    return file.size === 0 ? "FileEmpty" : null;
}

function send(file, key, page, url) {
    const request = new XMLHttpRequest();
    let told = 0;
    request.upload.onprogress = e => {
        const now = performance.now();
        if (e.lengthComputable && now - told > 300) {
            told = now;
            void page.invokeMethodAsync("Progress", key, Math.floor(100 * e.loaded / e.total));
        }
    };
    const settled = new Promise(resolve => { request.onloadend = resolve; });
    request.open("POST", url);
    request.setRequestHeader("RequestVerificationToken", document.querySelector("meta[name=request-token]")?.content ?? "");
    request.setRequestHeader("Accept", "application/json");
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
    return settled.then(() => page.invokeMethodAsync("End", key, request.status, request.responseText));
}

export function attach(box, page, options) {
    if (!box) return; // the box has gone while this was on its way
    const zone = box.querySelector("label");
    const input = box.querySelector("input[type=file]");
    const stop = new AbortController();
    const on = (target, name, handler) => target.addEventListener(name, handler, { signal: stop.signal });

    async function take(list) {
        const files = options.multiple ? [...list] : [...list].slice(0, 1);
        for (const file of files) {
            const key = nextKey++;
            const problem = problemOf(file, options);
            await page.invokeMethodAsync("Begin", key, file.name, file.size, problem);
            if (!problem) await send(file, key, page, options.url);
        }
    }

    on(input, "change", () => {
        const chosen = [...input.files];
        input.value = "";
        void take(chosen);
    });
    on(zone, "dragover", e => { e.preventDefault(); zone.classList.add("over"); });
    on(zone, "dragleave", () => zone.classList.remove("over"));
    on(zone, "drop", e => {
        e.preventDefault();
        zone.classList.remove("over");
        void take(e.dataTransfer.files);
    });
    attached.set(box, stop);
}

export const detach = box => box && attached.get(box)?.abort();
