// The rules of valid HTML that the tests and the audit ask for.

export const VALIDATION = {
  extends: ['html-validate:recommended'],
  rules: {
    // Several boxes of one name are several values of one field.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Astro writes void elements and attributes in its own, equally valid way; long titles are findings.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-raw-characters': 'off',
    'tel-non-breaking': 'off',
  },
} as const;
