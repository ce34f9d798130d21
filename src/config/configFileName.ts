/** The name by which a config file is found: in a workspace folder, and in the folder the command line is run in. */
export const configFileName = '.treatydesk.json';
