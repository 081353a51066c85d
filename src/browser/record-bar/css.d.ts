/** A style sheet as text in a script; build/style-text.ts puts it there. */
declare module '*.css' {
  const text: string;
  export default text;
}
