// In the reader's browser: turns the three parts of a chart's page into tabs, and keeps the tab in the address.
import { changeAddress } from './page-address.ts';

const parts = document.querySelector<HTMLElement>('#chart-parts');
const tabs = [...document.querySelectorAll<HTMLButtonElement>('#chart-parts [role="tab"]')];
const panels = [...document.querySelectorAll<HTMLElement>('#chart-parts [data-panel]')];

function select(id: string): void {
  for (const tab of tabs) {
    const chosen = tab.getAttribute('aria-controls') === id;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
  }
  for (const panel of panels) panel.hidden = panel.id !== id;
}

if (parts && tabs.length > 0) {
  parts.classList.add('tabbed');
  for (const panel of panels) {
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', `tab-${panel.id}`);
  }
  const asked = new URLSearchParams(location.search).get('tab');
  select(panels.some(panel => panel.id === asked) ? asked! : 'chart');
  tabs.forEach((tab, index) => {
    const choose = (to: HTMLButtonElement) => {
      const id = to.getAttribute('aria-controls')!;
      select(id);
      changeAddress(parameters => (id === 'chart' ? parameters.delete('tab') : parameters.set('tab', id)));
      to.focus();
    };
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      choose(tabs[(index + step + tabs.length) % tabs.length]!);
    });
  });
}
