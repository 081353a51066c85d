import * as message from 'N/ui/message';
import * as serverWidget from 'N/ui/serverWidget';

export interface FormDouble {
  form: serverWidget.Form;
  messages: { type: unknown; title: string; message: string; duration: number }[];
  fields: { id: string; type: unknown; defaultValue?: string }[];
}

/** A form that remembers what a user event put on it. */
export function formDouble(): FormDouble {
  Object.assign(message, { Type: { CONFIRMATION: 0, INFORMATION: 1, WARNING: 2, ERROR: 3 } });
  Object.assign(serverWidget, { FieldType: { INLINEHTML: 'INLINEHTML' } });
  const double: Omit<FormDouble, 'form'> = { messages: [], fields: [] };
  const form = {
    addPageInitMessage: (options: FormDouble['messages'][number]) => double.messages.push(options),
    addField: (options: FormDouble['fields'][number]) => {
      const field = { ...options };
      double.fields.push(field);
      return field;
    },
    getField: ({ id }: { id: string }) => double.fields.find((field) => field.id === id) ?? null,
  };
  return { ...double, form: form as unknown as serverWidget.Form };
}

/** The user event's context for such an event. */
export function beforeLoadContext(type: string, form: serverWidget.Form): never {
  const UserEventType = {
    VIEW: 'view',
    EDIT: 'edit',
    CREATE: 'create',
    COPY: 'copy',
    PRINT: 'print',
    EMAIL: 'email',
    QUICKVIEW: 'quickview',
  };
  return { type, form, UserEventType, newRecord: {} } as never;
}
