// Types of what Astro and Vite put into import.meta.
/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Terms that the page has explained already: each is explained where it first stands. */
    explained?: Set<string>;
  }
}
