/** Reloads the page when the server has loaded the deployed files anew. */
export function reloadWithTheServer(): void {
  const stream = new EventSource('/control/reload-stream');
  stream.addEventListener('reload', () => {
    location.reload();
  });
}
