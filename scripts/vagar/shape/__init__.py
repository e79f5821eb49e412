"""The models of an entry. Types, required fields and vocabulary ids; meaning is the rules' business."""
