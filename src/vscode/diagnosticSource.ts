/** What our diagnostics carry as their source. */
export const diagnosticSource = 'Treaty Desk';
