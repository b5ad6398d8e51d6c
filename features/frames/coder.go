package frames

// Coder is a model together with what makes the bags that it scores: a coder that can be asked about any passage.
type Coder struct {
	Name string // of the model, as tables have it
	*Model
	*Extractor
}
