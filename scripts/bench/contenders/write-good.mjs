import writeGood from 'write-good';

export default (text) => writeGood(text);
