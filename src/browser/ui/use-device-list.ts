import { useEffect, useState } from 'preact/hooks';

/**
 * Returns the connected devices, watched while the component is on the page. Browsers give their
 * names and IDs only after a microphone has been allowed.
 */
export function useDeviceList(): readonly MediaDeviceInfo[] {
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    // Without https, browsers offer no media devices.
    const { mediaDevices } = navigator as Partial<Navigator>;
    const look = () => {
      mediaDevices?.enumerateDevices().then(setDevices, () => undefined);
    };
    look();
    mediaDevices?.addEventListener('devicechange', look);
    return () => {
      mediaDevices?.removeEventListener('devicechange', look);
    };
  }, []);
  return devices;
}
