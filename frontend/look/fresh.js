// Keeps a part of a plain page up to date: <section id="…" data-fresh-every="seconds">.
for (const part of document.querySelectorAll('[data-fresh-every]')) {
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(part.id);
      if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes);
    } catch {
      // The server is away for a moment; what was there stays.
    }
  }, Number(part.dataset.freshEvery) * 1000);
}
