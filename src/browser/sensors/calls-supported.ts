/**
 * Whether this browser can carry a call at all: WebRTC (WebKitGTK is built without it, and privacy
 * settings take it away) and a microphone, which browsers offer on secure pages only. Known at
 * once, before anything registers.
 */
export function supportsCalls(): boolean {
  const { mediaDevices } = navigator as Partial<Navigator>;
  return (
    typeof (window as Partial<typeof globalThis>).RTCPeerConnection === 'function' &&
    typeof (mediaDevices as Partial<MediaDevices> | undefined)?.getUserMedia === 'function'
  );
}
