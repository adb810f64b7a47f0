"""Runs the Keras and PyTorch lists of problems/fine-tune-head where such a library is installed.

The lists are taken from explain.md as they stand. Only what cannot be had here is replaced: weights
that would be downloaded, the size of the pictures, and the number of epochs. Without a library its
list is compiled and no more, and a line says so.
"""

import re
from importlib.util import find_spec
from pathlib import Path

TEXT = Path(__file__).parent.parent / 'problems' / 'fine-tune-head' / 'explain.md'
LISTS = re.findall(r'```python\n(.*?)```', TEXT.read_text(encoding='utf-8'), re.S)
KERAS, TORCH = (next(code for code in LISTS if f'import {name}' in code) for name in ('keras', 'torch'))


def replaced(code, *pairs):
    for old, new in pairs:
        assert old in code, old
        code = code.replace(old, new)
    return code


def run_keras():
    """Two phases: the backbone stands still in the first, and only its last block moves in the second."""
    import keras
    import numpy as np

    class Pictures(keras.utils.PyDataset):
        def __len__(self):
            return 1

        def __getitem__(self, _):
            draw = np.random.default_rng(0)
            return draw.uniform(0, 255, (4, 32, 32, 3)).astype('float32'), np.array([0, 1, 2, 4])

    first, second = KERAS.split('base.trainable = True')
    small = replaced(first, ('weights="imagenet"', 'weights=None'), ('224, 224', '32, 32'), ('epochs=20', 'epochs=1'))
    names = {'train': Pictures(), 'validation': Pictures()}
    exec(compile(small.rsplit('model.fit', 1)[0], 'keras', 'exec'), names)
    base, model = names['base'], names['model']
    before = [weight.numpy().copy() for weight in base.weights]
    exec(compile('model.fit' + small.rsplit('model.fit', 1)[1], 'keras', 'exec'), names)
    assert all((old == new.numpy()).all() for old, new in zip(before, base.weights))
    assert len(model.trainable_weights) == 4  # two dense layers, weights and bias each
    exec(compile('base.trainable = True' + replaced(second, ('epochs=10', 'epochs=1')), 'keras', 'exec'), names)
    moved = [not (old == new.numpy()).all() for old, new in zip(before, base.weights)]
    assert not any(moved[:-6]) and any(moved[-6:])  # three convolutions of the last block


def run_torch():
    """The frozen part gets no gradient; afterwards only the last block of convolutions does."""
    import torch

    first, second = TORCH.split('model.features[24:]', 1)
    small = replaced(first, ('models.vgg16(weights=weights)', 'models.vgg16(weights=None)'))
    names = {}
    exec(compile(small, 'torch', 'exec'), names)
    model, pictures, labels = names['model'], torch.rand(4, 3, 32, 32), torch.tensor([0, 1, 2, 4])
    names['loss'](model(pictures), labels).backward()
    assert all(one.grad is None for one in model.features.parameters())
    exec(compile('model.features[24:]' + second, 'torch', 'exec'), names)
    names['loss'](model(pictures), labels).backward()
    assert [one.grad is not None for one in model.features.parameters()].count(True) == 6


for name, code, run in (('keras', KERAS, run_keras), ('torch', TORCH, run_torch)):
    compile(code, name, 'exec')
    if find_spec(name) is None or (name == 'torch' and find_spec('torchvision') is None):
        print(f'{name}: not installed, only compiled')
    else:
        run()
        print(f'{name}: ran')
