// In the reader's browser: a button that prints the page.

document.getElementById('print')?.addEventListener('click', () => print());
