/**
 * Shows a notification of the system, when the person allowed them; a click on it brings this page
 * to the front.
 * @param title what it says first, in the user's language
 * @param onClick what else a click does
 * @returns the notification, or null when there is none. Chrome for Android throws at the
 * constructor, because it shows the notifications of service workers only (Chromium issue 481856),
 * and other browsers throw for policies of their own.
 */
export function showNotification(
  title: string,
  options: NotificationOptions,
  onClick: () => void = () => undefined,
): Notification | null {
  try {
    if (!('Notification' in window) || Notification.permission !== 'granted') return null;
    const notification = new Notification(title, options);
    notification.onclick = () => {
      window.focus();
      onClick();
      notification.close();
    };
    return notification;
  } catch {
    return null;
  }
}
