// On plain pages, what stands beside a field goes as soon as that field is changed.
document.addEventListener('input', ({ target }) => {
  const problem = target.closest('.field')?.querySelector('.problem');
  if (!problem) return;
  for (const part of problem.parentElement.querySelectorAll('[aria-invalid]')) part.removeAttribute('aria-invalid');
  for (const part of [problem.parentElement, ...problem.parentElement.querySelectorAll('[aria-describedby]')]) {
    const others = (part.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== problem.id);
    if (others.length) part.setAttribute('aria-describedby', others.join(' '));
    else part.removeAttribute('aria-describedby');
  }
  problem.remove();
});
