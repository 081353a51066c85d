/** A style sheet that stands in a script as text; build/style-text.ts makes it. */
declare module '*.css' {
  const text: string;
  export default text;
}
