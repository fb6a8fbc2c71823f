import { fieldTypes, typesOfFields } from '../entries/field-types.js';
import { type Case, CaseHeader, kindNames } from '../entries/kinds.js';
import { type CaseFile, fileName, headerFile } from './case-files.js';
import { writeCsv } from './write-csv.js';
import { writeYamlFields, writeYamlList } from './write-yaml.js';

const headerTypes = typesOfFields(CaseHeader);

/** The files of a case in canonical form: reading them gives the case back, and writing that gives them back. */
export function writeCase(caseData: Case): CaseFile[] {
  const files: CaseFile[] = [{ name: headerFile, text: writeYamlFields(caseData.header, headerTypes) }];
  for (const kind of kindNames) {
    const entries = caseData.entries[kind];
    const format = caseData.formats[kind] ?? (entries.length > 0 ? 'yaml' : undefined);
    if (!format) continue;
    const write = format === 'csv' ? writeCsv : writeYamlList;
    files.push({ name: fileName(kind, format), text: write(entries, fieldTypes(kind)) });
  }
  return files;
}
