/**
 * Extensions as RingCentral lists them, `Desk 0` and on.
 * @param first the ID of the first one; the others follow
 * @param number the extension number of the first one
 */
export const sampleDesks = (count: number, first: number, number: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: first + index,
    extensionNumber: String(number + index),
    name: `Desk ${String(index)}`,
    type: 'User',
    status: 'Enabled',
  }));

/**
 * Such extensions with email addresses: every second one has that of an employee, whom the model
 * numbers from 1, and the others are compared with all of them.
 * @param employee the number of the first one's employee
 */
export const sampleDesksWithEmail = (count: number, first: number, employee: number) =>
  sampleDesks(count, first, 10_000).map((desk, index) => ({
    ...desk,
    contact: {
      email: `${index % 2 === 0 ? 'person' : 'desk'}${String(index + employee)}@example.com`,
    },
  }));
