export { parseYaml, parseYamlHeader } from './parse-yaml.js';
export { isPlainDigits, isPlainText } from './plain-scalar.js';
export { isFields, type Parsed, type ParsedFile, type RawEntry, WrittenNumber } from './raw-entry.js';
