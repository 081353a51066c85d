import fc from 'fast-check';
import { escapeHtml } from '../../src/banners/html.ts';
import { jsonForScript } from '../../src/netsuite/pages/json-for-script.ts';

test('escaped text holds no character that HTML acts on', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeHtml(text).replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>"'&]/);
    }),
  );
});

test('JSON inside a script element reads back the same and cannot end the element', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.constant('</script><!--\u2028\u2029&')), (value) => {
      const text = jsonForScript(value);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
    }),
  );
});
