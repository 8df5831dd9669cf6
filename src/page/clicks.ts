/** Keeps a click from what the page has put around the tag, such as a link: the page would be left, with the answers. */
export function keepClick(event: Event): void {
  if (!(event.target as Element).closest('a,input,label,select,summary,[type=submit]')) event.preventDefault();
}
