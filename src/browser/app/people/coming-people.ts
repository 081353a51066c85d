import type { Search } from '../../../contracts/calls.ts';
import type { PhoneNumber } from '../numbers/number.ts';
import type { CallsClient, Owner, People } from './people.ts';

type Finder = Pick<People, 'ownerOf' | 'search' | 'forget' | 'ask'>;

/**
 * The people of NetSuite, whose code comes once the telephone can dial. A caller that asks sooner is
 * answered when it has come: what shows the answer comes with it.
 */
export class ComingPeople implements Finder {
  #arrive: (people: Finder) => void = () => undefined;
  readonly #people = new Promise<Finder>((resolve) => {
    this.#arrive = resolve;
  });

  arrive(people: Finder): void {
    this.#arrive(people);
  }

  async ownerOf(number: PhoneNumber): Promise<Owner> {
    return (await this.#people).ownerOf(number);
  }

  async search(text: string): Promise<Search | null> {
    return (await this.#people).search(text);
  }

  async ask(request: Parameters<CallsClient['ask']>[0]): ReturnType<CallsClient['ask']> {
    return (await this.#people).ask(request);
  }

  forget(): void {
    void this.#people.then((people) => {
      people.forget();
    });
  }
}
