interface Window {
  /** What is called in place of functions of the browser; see natives.js. */
  readonly __instead: {
    writeText?: Clipboard['writeText'];
    createObjectURL?: (file: Blob) => string;
    click?: (this: HTMLElement) => void;
  };
}
