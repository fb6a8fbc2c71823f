// Runs before the first paint, so that a reader who chose dark is not shown white first.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('waybill-color-scheme') ?? 'auto';
  } catch {
    chosen = 'auto';
  }
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
})();
