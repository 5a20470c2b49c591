// Builds the site of one ledger into dist/: TRIBUTARY_SITE is where it will stand, TRIBUTARY_BASE a sub-path there.
import { defineConfig } from 'astro/config';
import { publishSite } from './src/outlets/publish-site.ts';

export default defineConfig({
  site: process.env.TRIBUTARY_SITE || undefined,
  base: process.env.TRIBUTARY_BASE || '/',
  outDir: process.env.TRIBUTARY_OUT || 'dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [publishSite()],
  devToolbar: { enabled: false },
  // Nothing is written into a page as an inline script or style: the Content-Security-Policy would refuse it.
  vite: { build: { assetsInlineLimit: 0 } },
});
