// A button that copies the words of another element: <button hidden data-copies="id" data-copied="Copied">.
for (const button of document.querySelectorAll('[data-copies]')) {
  const words = document.getElementById(button.dataset.copies);
  button.hidden = !navigator.clipboard && !document.queryCommandSupported?.('copy');
  button.addEventListener('click', async () => {
    getSelection().selectAllChildren(words);
    try {
      await navigator.clipboard.writeText(words.textContent);
    } catch {
      // Without TLS there is no such clipboard; the old way takes what is selected.
      document.execCommand('copy');
    }
    button.textContent = button.dataset.copied;
  });
}
