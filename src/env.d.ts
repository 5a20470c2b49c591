// Types of what Astro and Vite put into import.meta.
/// <reference types="astro/client" />
