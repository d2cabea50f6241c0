"""The export helper: advice about codes, licences and papers. It never blocks anything."""
