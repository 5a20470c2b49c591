// In the reader's browser: turns the theme and remembers it.

const root = document.documentElement;

function isDark(): boolean {
  return root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
}

document.getElementById('theme-switch')?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // A browser that keeps nothing still turns the theme of this page.
  }
});
