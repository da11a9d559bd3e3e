/** How a text begins that a spreadsheet takes for a formula, also behind blanks and in full width. */
export const formulaStart = /^\s*[=+\-@\t\r|%＝＋－＠]/;
