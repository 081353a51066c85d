/** Reloads the page when the server has reloaded the deployed files. */
export function reloadWithTheServer(): void {
  const stream = new EventSource('/control/reload-stream');
  stream.addEventListener('reload', () => {
    location.reload();
  });
}
