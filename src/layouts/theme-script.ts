// The one script that stands in the page itself: it sets the chosen theme before anything is painted.
import { createHash } from 'node:crypto';

/** Runs in the head; `js` on the root element lets styles know that scripts run. */
export const THEME_SCRIPT =
  "document.documentElement.classList.add('js');try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

/** What the Content-Security-Policy needs to let exactly this script run. */
export const THEME_SCRIPT_HASH = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;
