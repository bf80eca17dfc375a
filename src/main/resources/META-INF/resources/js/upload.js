// form[data-upload]: files may be dropped on its .drop zone, and sending shows its progress. Without this script the form is posted plainly.
(() => {
  const csrf = () => document.querySelector("meta[name=csrf]").content;

  function names(form, files) {
    const list = form.querySelector(".drop output") ?? form.querySelector(".drop").appendChild(document.createElement("output"));
    list.textContent = [...files].map((file) => file.name).join(", ");
  }

  function acceptDrops(form) {
    const zone = form.querySelector(".drop");
    const input = zone.querySelector("input[type=file]");
    const over = (isOver) => (event) => {
      event.preventDefault();
      zone.classList.toggle("over", isOver);
    };
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", (event) => {
      over(false)(event);
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    input.addEventListener("change", () => names(form, input.files));
  }

  function say(form, sentence) {
    let line = form.querySelector("[role=status]");
    if (!line) {
      line = form.appendChild(document.createElement("p"));
      line.setAttribute("role", "status");
    }
    line.textContent = sentence;
  }

  // The answer is shown as a plain post would have shown it, at the address it was redirected to.
  function show(request, sentTo) {
    if (request.responseURL !== sentTo) {
      history.pushState(null, "", request.responseURL);
    }
    document.open();
    document.write(request.responseText);
    document.close();
  }

  function send(form, submitter) {
    const request = new XMLHttpRequest();
    const progress = form.querySelector("progress");
    const sentTo = new URL(submitter?.formAction || form.action, location.href).href;
    request.open("POST", sentTo);
    request.setRequestHeader("X-CSRF-Token", csrf());
    request.upload.addEventListener("progress", (event) => {
      if (progress && event.lengthComputable) {
        progress.hidden = false;
        progress.max = event.total;
        progress.value = event.loaded;
      }
      say(form, event.loaded < event.total ? `Envoi\u00a0: ${Math.floor((100 * event.loaded) / event.total)}\u00a0%` : "Enregistrement…");
    });
    request.addEventListener("load", () => show(request, sentTo));
    request.addEventListener("error", () => {
      say(form, "La connexion a été coupée. Rien n’a été perdu de votre côté\u00a0: renvoyez le fichier.");
      form.querySelectorAll("button").forEach((button) => (button.disabled = false));
    });
    const data = new FormData(form, submitter);
    form.querySelectorAll("button").forEach((button) => (button.disabled = true));
    request.send(data);
  }

  document.querySelectorAll("form[data-upload]").forEach((form) => {
    acceptDrops(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form, event.submitter);
    });
  });
})();
