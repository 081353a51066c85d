/**
 * The ESLint rule that keeps words in the catalogue: where a person would read or hear a text, it
 * is said by a key of src/i18n, not written there. It knows the places by their names and tags, so
 * a text that reaches a page on a way it does not know is left to the browser test with a
 * pseudo-language.
 */

/** Brands are the same in every language. */
const BRANDS = ['RingCentral', 'NetSuite'];

/** What a person reads or hears of an element, or of an object that becomes one. */
const ATTRIBUTES = [
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
];
const PROPERTIES = ['title', 'label', 'body', 'placeholder', 'alt', 'aria-label'];
const ASSIGNED = [
  'textContent',
  'innerText',
  'innerHTML',
  'title',
  'placeholder',
  'alt',
  'ariaLabel',
];
/** Functions whose text arguments are shown. */
const SHOWN_BY = [
  'writePlainPage',
  'showToast',
  'Notification',
  'showNotification',
  'alert',
  'confirm',
  'prompt',
];

/** Letters outside tags; an address is none. */
const isText = (/** @type {unknown} */ value) =>
  typeof value === 'string' &&
  !/^https:\/\/\S+$/.test(value) &&
  /\p{L}/u.test(value.replace(/<[^>]*(>|$)/g, '')) &&
  !BRANDS.includes(value.trim());
/** A key of the catalogue, an id or a name of the code: small letters without spaces. */
const isName = (/** @type {string} */ value) => /^[a-z0-9]+([._:-][a-z0-9]+)*$/.test(value);

/**
 * The texts that an expression may come to, as far as they are written in it; what a function
 * returns is its own business.
 * @param {any} node
 * @returns {any[]}
 */
function textsIn(node) {
  switch (node?.type) {
    case 'Literal':
      return isText(node.value) ? [node] : [];
    case 'TemplateLiteral':
      return [
        ...(node.quasis.some((/** @type {any} */ quasi) => isText(quasi.value.cooked))
          ? [node]
          : []),
        ...node.expressions.flatMap(textsIn),
      ];
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)];
    case 'LogicalExpression':
      return [...textsIn(node.left), ...textsIn(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsIn(node.left), ...textsIn(node.right)] : [];
    case 'ArrayExpression':
      return node.elements.flatMap(textsIn);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'JSXExpressionContainer':
      return textsIn(node.expression);
    default:
      return [];
  }
}

/** @param {any} node @returns {string} */
const nameOf = (node) =>
  node.type === 'Literal' ? String(node.value) : (node.name ?? node.property?.name ?? '');

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Words that a person reads or hears come from src/i18n' },
  },
  create(context) {
    /** @param {any[]} nodes */
    const report = (nodes) => {
      for (const node of nodes)
        context.report({
          node,
          message:
            'A word outside the catalogue: give it a key in src/i18n/english and say it with say(key).',
        });
    };
    /** @param {any} node */
    const unlessName = (node) =>
      textsIn(node).filter(
        (text) =>
          !isName(
            text.type === 'Literal'
              ? text.value
              : text.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked).join('x'),
          ),
      );
    return {
      JSXText: (/** @type {any} */ node) => {
        report(isText(node.value) ? [node] : []);
      },
      JSXExpressionContainer: (/** @type {any} */ node) => {
        if (node.parent.type !== 'JSXAttribute') report(textsIn(node));
      },
      JSXAttribute: (/** @type {any} */ node) => {
        if (ATTRIBUTES.includes(nameOf(node.name))) report(textsIn(node.value));
      },
      Property: (/** @type {any} */ node) => {
        if (!node.computed && PROPERTIES.includes(nameOf(node.key))) report(unlessName(node.value));
      },
      AssignmentExpression: (/** @type {any} */ node) => {
        if (node.left.type === 'MemberExpression' && ASSIGNED.includes(nameOf(node.left)))
          report(textsIn(node.right));
      },
      'CallExpression, NewExpression': (/** @type {any} */ node) => {
        if (SHOWN_BY.includes(nameOf(node.callee))) report(node.arguments.flatMap(textsIn));
        // What a check of valibot's says when it fails is shown at the field: a key, said there.
        else if (node.callee.type === 'MemberExpression' && node.callee.object.name === 'v')
          report(
            node.arguments
              .slice(1)
              .flatMap(unlessName)
              .filter((/** @type {any} */ text) => / /.test(context.sourceCode.getText(text))),
          );
      },
    };
  },
};

export default { rules: { words: rule } };
