// In the reader's browser: changes what stands behind the question mark of the page's address, without a new visit.

/** Lets `change` write into the address; nothing is loaded and no step is added to the history. */
export function changeAddress(change: (parameters: URLSearchParams) => void): void {
  const address = new URL(location.href);
  change(address.searchParams);
  history.replaceState(null, '', address);
}
