// Plain data as YAML: strings are written as in JSON, which YAML allows.

/** @param {unknown} value objects, arrays, strings and numbers */
export const yaml = (value) => `${lines(value).join('\n')}\n`;

function lines(value) {
  if (Array.isArray(value))
    return value.flatMap((one) => lines(one).map((line, at) => (at === 0 ? '- ' : '  ') + line));
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'object'
      ? [`${name}:`, ...lines(one).map((line) => `  ${line}`)]
      : [`${name}: ${JSON.stringify(one)}`],
  );
}
