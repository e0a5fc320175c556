/** What Markdown writes before a block's text on its line: list markers, task boxes, heading marks. */
export const blockMarker =
  /^[ \t]{0,40}(?:(?:[-*+•]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ xX]\][ \t]{1,4})?|#{1,6}[ \t]{1,10})?$/;
